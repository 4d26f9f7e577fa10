"""The colours of the window, light and dark, and the style sheet. No colour is written anywhere else."""

from __future__ import annotations

LIGHT = {
    "bg": "#FAF9F7",
    "side": "#F3F1ED",
    "surface": "#FFFFFF",
    "tile": "#EBE8E2",
    "photo": "#EFECE6",
    "hover": "#ECE9E3",
    "line": "#E1DDD6",
    "ctl": "#87837B",
    "text": "#1E1D1A",
    "text2": "#55524B",
    "text3": "#696660",
    "dis": "#75716A",
    "accent": "#0F6B66",
    "accent-hover": "#0B5A56",
    "accent-pressed": "#084A47",
    "on": "#FFFFFF",
    "soft": "#DCEEEB",
    "soft-text": "#0A4F4B",
    "amber": "#8A5200",
    "amber-soft": "#FBEFD9",
    "amber-line": "#E8CF9F",
    "shadow": "#000000",
}

DARK = {
    "bg": "#1A1A1C",
    "side": "#202023",
    "surface": "#28282C",
    "tile": "#2C2C31",
    "photo": "#131315",
    "hover": "#2E2E33",
    "line": "#37373D",
    "ctl": "#85858D",
    "text": "#F1F0ED",
    "text2": "#C0BEB8",
    "text3": "#A3A19B",
    "dis": "#96948F",
    "accent": "#6CCFC6",
    "accent-hover": "#86DAD2",
    "accent-pressed": "#52B9B0",
    "on": "#06302D",
    "soft": "#17403D",
    "soft-text": "#C2F0EB",
    "amber": "#F2BE6A",
    "amber-soft": "#3A2E17",
    "amber-line": "#5E4A22",
    "shadow": "#000000",
}

TYPE = {
    "display": (28, 600),
    "title": (20, 600),
    "heading": (15, 600),
    "body": (14, 400),
    "strong": (14, 600),
    "small": (13, 400),
    "small-strong": (13, 600),
    "caption": (12.5, 400),
    "caption-strong": (12.5, 600),
}
"""Role -> (size in px at 100 %, weight). They are set in points, from the system's own size."""

STYLE_SHEET = """
QMainWindow, QWidget[surface="bg"] { background: @bg; }
QWidget[surface="side"] { background: @side; }
QWidget[surface="surface"] { background: @surface; }
QWidget[surface="photo"] { background: @photo; }
QFrame[bar="top"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[bar="bottom"] { background: @surface; border: none; border-top: 1px solid @line; }
QFrame[bar="plain"] { background: @bg; border: none; }
QFrame[card="plain"] { background: @surface; border: 1px solid @line; border-radius: 12px; }
QFrame[card="amber"] { background: @amber-soft; border: 1px solid @amber-line; border-radius: 12px; }
QFrame[card="soft"] { background: @soft; border: none; border-radius: 12px; }
QFrame[card="choice"] { background: @surface; border: 1px solid @ctl; border-radius: 10px; }
QFrame[card="chosen"] { background: @surface; border: 2px solid @accent; border-radius: 10px; }
QFrame[strip="soft"] { background: @soft; border: none; }
QFrame[strip="soft"] QLabel { color: @soft-text; }
QFrame[strip="amber"] { background: @amber-soft; border: none; border-bottom: 1px solid @amber-line; }
QFrame[panel="right"] { background: @surface; border: none; border-left: 1px solid @line; }
QFrame[rule="true"] { background: @line; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; color: @text; font-size: @body; }
QLabel[role="display"] { font-size: @display; font-weight: 600; }
QLabel[role="title"] { font-size: @title; font-weight: 600; }
QLabel[role="heading"] { font-size: @heading; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"] { font-size: @small; }
QLabel[role="small-strong"] { font-size: @small; font-weight: 600; }
QLabel[role="caption"] { font-size: @caption; }
QLabel[role="caption-strong"] { font-size: @caption; font-weight: 600; }
QLabel[tone="text2"] { color: @text2; }
QLabel[tone="text3"] { color: @text3; }
QLabel[tone="amber"] { color: @amber; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="soft-text"] { color: @soft-text; }

QPushButton, QToolButton, QComboBox, QSlider, QRadioButton, QCheckBox { outline: none; }
QPushButton { min-height: 38px; padding: 0 16px; border: 1px solid @ctl; border-radius: 8px;
  background: @surface; color: @text; font-size: @body; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @tile; }
QPushButton:disabled { color: @dis; border-color: @line; background: @surface; }
QPushButton[bulk="big"] { min-height: 46px; padding: 0 24px; border-radius: 10px; font-size: @heading; }
QPushButton[bulk="small"] { min-height: 30px; padding: 0 12px; font-size: @small; }
QPushButton[bulk="medium"] { min-height: 34px; padding: 0 13px; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @on; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent-hover; border-color: @accent-hover; }
QPushButton[kind="primary"]:pressed { background: @accent-pressed; border-color: @accent-pressed; }
QPushButton[kind="primary"]:disabled { background: @surface; border-color: @line; color: @dis; }
QPushButton[kind="link"] { min-height: 22px; padding: 0; border: none; background: transparent;
  color: @accent;
  text-decoration: underline; font-size: @small; text-align: left; }
QPushButton[kind="link"]:hover { color: @accent-hover; background: transparent; }

QToolButton { min-height: 30px; padding: 0 2px 0 8px; border: 1px solid transparent; border-radius: 8px;
  background: transparent; color: @text2; font-size: @small; font-weight: 500; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @tile; }
QToolButton:disabled { color: @dis; background: transparent; }
QToolButton:checked { background: @soft; color: @soft-text; }
QToolButton[bare="true"] { padding: 0 6px; }
QToolButton[tone="text"] { color: @text; font-size: @body; }
QToolButton[tone="soft-text"] { color: @soft-text; }
QToolButton[chip="true"] { min-height: 26px; padding: 0 6px 0 10px; border-radius: 14px;
  background: @hover; }
QToolButton[chip="true"]:hover { background: @tile; }
QToolButton[segment="true"] { min-height: 32px; padding: 0 13px; border: 1px solid @ctl; background: @surface;
  color: @text; }
QToolButton[segment="true"]:hover { background: @hover; }
QToolButton[segment="true"]:checked { background: @soft; color: @soft-text; border: 2px solid @accent;
  padding: 0 12px; min-height: @segment-down; font-weight: 600; }
QToolButton[place="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QToolButton[place="middle"] { border-radius: 0; }
QToolButton[place="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QToolButton[segment="true"]:disabled { color: @dis; border-color: @line; background: @surface; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit { min-height: 34px; padding: 0 12px; border: 1px solid @ctl; border-radius: 8px;
  background: @surface;
  color: @text; placeholder-text-color: @text3;
  font-size: @body; selection-background-color: @accent; selection-color: @on; }
QLineEdit[lead="true"] { padding: 0; }
QLineEdit[inline="true"] { min-height: 20px; padding: 0 8px; border-radius: 6px; }
QLineEdit:focus { border-color: @accent; }
QLineEdit > QToolButton { min-height: 20px; padding: 0; border: none; background: transparent; }
QComboBox { min-height: 34px; padding: 0 12px; border: 1px solid @ctl; border-radius: 8px;
  background: @surface;
  color: @text; font-size: @body; }
QComboBox[bulk="small"] { font-size: @small; }
QComboBox:disabled { color: @dis; border-color: @line; }
QComboBox::drop-down { border: none; width: 34px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @ctl; outline: none;
  selection-background-color: @soft; selection-color: @soft-text; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 32px; }
QRadioButton, QCheckBox { spacing: 10px; color: @text; font-size: @body; }

QProgressBar { border: none; border-radius: 3px; background: @line; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: @accent; }
QSlider { min-height: @knob-room; background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: @knob; height: @knob; margin: -@knob-out 0; border-radius: @knob-round;
  background: @surface;
  border: 2px solid @accent; }

QListView, QTreeView, QScrollArea { border: none; background: transparent; outline: none; }
QListView[sections="true"] { color: @text; font-size: @body; }
QListView[sections="true"]::item { padding: 8px 12px; border-radius: 8px; }
QListView[sections="true"]::item:hover { background: @hover; }
QListView[sections="true"]::item:selected { background: @soft; color: @soft-text; }
QScrollArea > QWidget > QWidget[surface="clear"] { background: transparent; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 2px 2px 2px 4px; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 4px 2px 2px 2px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @ctl; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }

QMenu { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px; padding: 6px;
  font-size: @body; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: @soft; color: @soft-text; }
QMenu::item:disabled { color: @dis; }
QMenu::separator { height: 1px; background: @line; margin: 6px 4px; }
QToolTip { background: @surface; color: @text; border: 1px solid @ctl; padding: 4px 8px;
  font-size: @small; }
QFrame[bubble="true"] { background: @surface; border: 1px solid @ctl; border-radius: 8px; }
QDialog { background: @bg; }
"""
